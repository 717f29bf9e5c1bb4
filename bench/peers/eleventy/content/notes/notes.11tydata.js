/** What all posts have; their own tags are added to these. */
export default {
  layout: 'post.njk',
  tags: ['posts'],
  permalink: '/notes/{{ slug }}/',
};
